package org.borneout;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** The shape of the program: which room may use which, and what holds in every room. */
@AnalyzeClasses(packages = "org.borneout", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final String PROJECT = "org.borneout";
    private static final String ROOT = "";

    /** Rooms and what each may use. Of scoring, the rooms of records may use only its values, never its formulas. */
    private static final Map<String, Set<String>> ARROWS = new LinkedHashMap<>();

    private static final Set<String> ONLY_VALUES_OF_SCORING = Set.of("lexicon", "prediction", "resolution", "capture");

    static {
        ARROWS.put("scoring", Set.of());
        ARROWS.put("time", Set.of());
        ARROWS.put("ledger", Set.of("time"));
        ARROWS.put("web", Set.of("time"));
        ARROWS.put("account", Set.of("web", "ledger", "time"));
        ARROWS.put("lexicon", Set.of("account", "web", "ledger", "time", "scoring"));
        ARROWS.put("source", Set.of("account", "web", "ledger", "time"));
        ARROWS.put("prediction", Set.of("source", "lexicon", "account", "web", "ledger", "time", "scoring"));
        ARROWS.put(
                "resolution", Set.of("prediction", "source", "lexicon", "account", "web", "ledger", "time", "scoring"));
        ARROWS.put("capture", Set.of("prediction", "source", "lexicon", "account", "web", "ledger", "time", "scoring"));
        for (String room : List.of("report", "exchange", "api", ROOT)) {
            ARROWS.put(room, Set.copyOf(ARROWS.keySet()));
        }
    }

    /** Writing without an account, and why each of these has to be possible. */
    private static final Map<String, String> OPEN_WRITES = Map.of(
            "SignInPages.signIn", "whoever signs in has not done so yet",
            "SignInPages.signOut", "whose session has ended meanwhile may leave, too",
            "SetUpPages.setUp", "the first start knows nobody; a one-time code guards it",
            "LinkPages.accept", "the one-time link is the key",
            "ReplyPages.send", "an institute that contests its record has no account; what it sends waits");

    private static final DescribedPredicate<JavaClass> VALUES =
            describe("a value", type -> type.isRecord() || type.isEnum());

    @ArchTest
    static final ArchRule every_class_is_in_a_room =
            classes().should(satisfy("be in one of " + ARROWS.keySet(), type -> ARROWS.containsKey(room(type))));

    @ArchTest
    static final ArchRule rooms_use_only_the_rooms_above_them = classes().should(pointUp());

    @ArchTest
    static final ArchRule rooms_form_no_cycle =
            slices().matching(PROJECT + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule scoring_is_plain = plain(
            "scoring..", "org.apache.commons.statistics..", "org.apache.commons.rng..", "org.apache.commons.numbers..");

    @ArchTest
    static final ArchRule reading_of_likelihoods_is_plain = plain("lexicon.reading..", in("scoring"));

    @ArchTest
    static final ArchRule reading_of_articles_is_plain =
            plain("capture.reading..", in("scoring"), in("time"), in("lexicon.reading"), "org.jsoup..");

    @ArchTest
    static final ArchRule only_the_room_of_time_reads_the_wall_clock = noClasses()
            .that()
            .resideOutsideOfPackage(in("time"))
            .should()
            .accessTargetWhere(describe("the wall clock is read", RoomsTest::readsTheWallClock))
            .because("what happens depends on a clock that tests can set");

    @ArchTest
    static final ArchRule every_write_names_who_may = methods()
            .that(are(describe("writes over HTTP", RoomsTest::writes)))
            .should(satisfyMethod(
                    "name who may: @RolesAllowed, @Authenticated, or @PermitAll with a reason listed here",
                    RoomsTest::namesWhoMay))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pages_are_hidden = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .or()
            .haveSimpleNameEndingWith("Pages")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule endpoints_are_public = methods()
            .that(are(describe("endpoints", method -> method.isAnnotatedWith(GET.class) || writes(method))))
            .should()
            .bePublic()
            .because("one that is not would only be a line in the log, then a 404")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_say_what_happens_and_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_keep_their_fields_to_themselves = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule names_tell_what_a_thing_is =
            noClasses().should().haveNameMatching(".*(Impl|Dto|DTO|Manager|Helper|Utils?)");

    @ArchTest
    static void every_room_says_what_it_is_for_and_marks_what_may_be_null(JavaClasses all) {
        Set<String> unmarked = all.stream()
                .map(JavaClass::getPackage)
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(room -> room.getName())
                .collect(toCollection(TreeSet::new));
        assertThat(unmarked)
                .as("packages without a package-info.java that is @NullMarked")
                .isEmpty();
    }

    private static String in(String room) {
        return PROJECT + "." + room + "..";
    }

    private static String room(JavaClass type) {
        String below = type.getPackageName().substring(PROJECT.length());
        return below.isEmpty() ? ROOT : below.substring(1).replaceFirst("\\..*", "");
    }

    private static ArchRule plain(String room, String... besides) {
        return classes()
                .that()
                .resideInAPackage(PROJECT + "." + room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", PROJECT + "." + room)
                        .or(resideInAnyPackage(besides)))
                .andShould()
                .onlyDependOnClassesThat(resideInAPackage("java.sql..").negate())
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> pointUp() {
        return new ArchCondition<>("use only the rooms above their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (target.getPackageName().startsWith(PROJECT) && !allowed(type, target)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean allowed(JavaClass from, JavaClass to) {
        if (room(from).equals(room(to))) {
            return true;
        }
        boolean valuesOnly = room(to).equals("scoring") && ONLY_VALUES_OF_SCORING.contains(room(from));
        return ARROWS.getOrDefault(room(from), Set.of()).contains(room(to)) && (!valuesOnly || VALUES.test(to));
    }

    private static boolean readsTheWallClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        if (owner.equals("java.time.Clock")) {
            return name.startsWith("system") || (name.startsWith("tick") && !name.equals("tick"));
        }
        if (owner.startsWith("java.time.") && name.equals("now")) {
            return !access.getDescription().contains("(" + Clock.class.getName() + ")");
        }
        return (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                || (owner.equals("java.util.Date") && access.getDescription().contains("Date.<init>()"))
                || (owner.startsWith("java.util.") && owner.endsWith("Calendar") && name.equals("getInstance"));
    }

    private static boolean writes(JavaMethod method) {
        return method.isAnnotatedWith(POST.class)
                || method.isAnnotatedWith(PUT.class)
                || method.isAnnotatedWith(PATCH.class)
                || method.isAnnotatedWith(DELETE.class)
                || method.isAnnotatedWith(HttpMethod.class);
    }

    private static boolean namesWhoMay(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return OPEN_WRITES.containsKey(method.getOwner().getSimpleName() + "." + method.getName());
        }
        return method.isAnnotatedWith(RolesAllowed.class)
                || method.isAnnotatedWith(Authenticated.class)
                || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                || method.getOwner().isAnnotatedWith(Authenticated.class);
    }

    private static ArchCondition<JavaClass> satisfy(String what, java.util.function.Predicate<JavaClass> rule) {
        return ArchCondition.from(describe(what, rule));
    }

    private static ArchCondition<JavaMethod> satisfyMethod(String what, java.util.function.Predicate<JavaMethod> rule) {
        return ArchCondition.from(describe(what, rule));
    }
}

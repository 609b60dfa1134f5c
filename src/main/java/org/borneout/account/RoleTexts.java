package org.borneout.account;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import org.borneout.web.Messages;

/** Roles and scopes in the reader's language: {@code {roleText:of(role)}}. */
@TemplateExtension(namespace = "roleText")
public class RoleTexts {
    private RoleTexts() {}

    public static String of(Role role) {
        return switch (role) {
            case ANALYST -> text().analyst();
            case REVIEWER -> text().reviewer();
            case ADMIN -> text().admin();
        };
    }

    public static String may(Role role) {
        return switch (role) {
            case ANALYST -> text().analystMay();
            case REVIEWER -> text().reviewerMay();
            case ADMIN -> text().adminMay();
        };
    }

    public static String scope(Scope scope) {
        return switch (scope) {
            case READ -> text().scopeRead();
            case LOG -> text().scopeLog();
            case REVIEW -> text().scopeReview();
            case ADMIN -> text().scopeAdmin();
        };
    }

    private static AccountMessages text() {
        return Arc.container().instance(Messages.class).get().of(AccountMessages.class);
    }
}

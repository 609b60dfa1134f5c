package org.borneout.exchange.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** Where readers find all that is public as one file, and what is in it. */
@Path("/")
class DataPages {
    @CheckedTemplate(basePath = "exchange")
    record data(AsOf asOf, List<String> files, Licence licence) implements TemplateInstance {}

    private final DataSet data;
    private final Downloads downloads;
    private final Licence licence;

    DataPages(DataSet data, Downloads downloads, Licence licence) {
        this.data = data;
        this.downloads = downloads;
        this.licence = licence;
    }

    @GET
    @Path("data")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show() throws SQLException {
        List<String> files =
                Arrays.stream(DataFile.values()).map(DataFile::file).toList();
        return new data(data.now(), files, licence);
    }

    @GET
    @Path("data.zip")
    @PermitAll
    public Response file(@RestQuery @DefaultValue("false") boolean invented, @Context Request request) {
        return downloads.dataSet(invented, request);
    }
}

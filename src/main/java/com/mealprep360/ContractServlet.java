package com.mealprep360;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Serves the contract, with the addresses of the realm that this server trusts. */
@WebServlet({ContractServlet.YAML, ContractServlet.JSON})
public class ContractServlet extends HttpServlet {
    static final String YAML = "/api/openapi.yaml";
    static final String JSON = "/api/openapi.json";
    /** The realm of a development run, which the contract in the sources names. */
    private static final String WRITTEN_ISSUER = "http://localhost:8180/realms/mealprep360";

    @Inject
    transient Issuer issuer;

    private transient Representation yaml;
    private transient Representation json;

    @Override
    public void init() {
        // RFC 9512 registers application/yaml.
        yaml = Representation.ofText(read("/openapi.yaml"), "application/yaml");
        json = Representation.ofText(read("/openapi.json"), "application/json");
    }

    private String read(String resource) {
        try (InputStream in = ContractServlet.class.getResourceAsStream(resource)) {
            String written = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return written.replace(WRITTEN_ISSUER, issuer.address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        (request.getServletPath().equals(YAML) ? yaml : json).send(request, response);
    }
}

package com.mealprep360.support;

import com.mealprep360.stack.Platform;
import com.mealprep360.stack.TestStack;
import java.net.URI;
import java.util.Optional;

/**
 * A client of one node of the platform, for one caller. Paths are as a client sends them, encoded, from the server's
 * root: {@code /api/recipes?limit=5}.
 *
 * @param authorization the header, or empty for nobody in particular
 */
public record Api(URI server, Optional<String> authorization) {

    /** The node that all tests share, called by nobody in particular. */
    public static Api anonymous() {
        return of(TestStack.shared().platform());
    }

    /** A node of the test's own. */
    public static Api of(Platform node) {
        return new Api(node.baseUri(), Optional.empty());
    }

    /** The shared node, called by a demo user. */
    public static Api user(String name) {
        return anonymous().as(name);
    }

    public Api as(String user) {
        return bearing("Bearer " + Tokens.of(user));
    }

    /** The same node with an Authorization header of the test's own making. */
    public Api bearing(String header) {
        return new Api(server, Optional.of(header));
    }

    public Call get(String path) {
        return call("GET", path);
    }

    public Call post(String path) {
        return call("POST", path);
    }

    public Call put(String path) {
        return call("PUT", path);
    }

    public Call patch(String path) {
        return call("PATCH", path);
    }

    public Call delete(String path) {
        return call("DELETE", path);
    }

    public Call call(String method, String path) {
        Call call = new Call(server, method, path);
        authorization.ifPresent(header -> call.header("Authorization", header));
        return call;
    }
}

package com.mealprep360.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What the platform says of its search indices. */
public final class SearchIndices {
    private SearchIndices() {}

    /** Of that of recipes; every type of content has one. */
    public static JsonNode recipes(Answer answer) {
        for (JsonNode index : answer.json().path("indices")) {
            if (index.path("type").asText().equals("recipes")) {
                return index;
            }
        }
        return MissingNode.getInstance();
    }
}

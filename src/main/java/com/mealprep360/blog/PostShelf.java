package com.mealprep360.blog;

import com.mealprep360.editorial.reading.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where the public finds posts. */
@ApplicationScoped
public class PostShelf implements Shelf {
    @Inject
    BlogConfig config;

    @Override
    public String type() {
        return PostContent.TYPE;
    }

    @Override
    public String table() {
        return "blog.published";
    }

    @Override
    public String previewView() {
        return "blog.preview";
    }

    @Override
    public String path() {
        return "/api/blog/posts";
    }

    @Override
    public String listOperation() {
        return "listPosts";
    }

    @Override
    public String itemOperation() {
        return "getPost";
    }

    @Override
    public String page() {
        return config.page();
    }

    @Override
    public String indexed() {
        return "indexed";
    }

    @Override
    public long memoryBytes() {
        return config.memoryBytes();
    }
}

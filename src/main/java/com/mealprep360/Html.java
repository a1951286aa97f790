package com.mealprep360;

/** Text on its way into HTML. */
final class Html {
    private Html() {}

    /** Text that may stand between tags and in attributes with double quotes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

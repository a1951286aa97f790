package com.mealprep360.support;

import java.util.List;
import java.util.Random;

/** Text with all that is hard for whoever writes XML, HTML or JSON. */
public record HardText(Random random) {
    private static final List<String> PIECES = List.of(
            "soup",
            " ",
            "]]>",
            "</script>",
            "<script>alert(1)</script>",
            "<!--",
            "-->",
            "&",
            "&amp;",
            "&#0;",
            "<",
            ">",
            "\"",
            "'",
            "\\",
            "\\u003c",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "\u0001",
            "\u000b",
            "\u001f",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u2029",
            "\ufffe",
            "\uffff",
            "\ufeff",
            "🍲",
            "👩‍🍳",
            "日本語",
            "שלום",
            "مرحبا",
            "\u202e",
            "\u200f",
            "e\u0301",
            "{slug}",
            "{?locale}");

    public HardText(long seed) {
        this(new Random(seed));
    }

    /** With a letter in it, so that it is not blank. */
    public String next() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.append('x').toString();
    }
}

package com.mealprep360.blog.body;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** What could not be kept while Markdown was read. */
final class Losses {
    /** As many as somebody may look at. */
    static final int MOST = 1000;

    private final List<MarkdownReading.Loss> all = new ArrayList<>();

    void add(int line, String reason) {
        if (all.size() < MOST) {
            all.add(new MarkdownReading.Loss(line, reason));
        }
    }

    void add(Node node, String reason) {
        add(line(node), reason);
    }

    List<MarkdownReading.Loss> all() {
        return List.copyOf(all);
    }

    /** The first line of a block, from 1; 1 where it is not known. */
    static int line(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
    }

    /** The texts below a node, joined. */
    static String text(Node root) {
        StringBuilder text = new StringBuilder();
        Node node = root.getFirstChild();
        while (node != null) {
            if (node instanceof Text literal) {
                text.append(literal.getLiteral());
            } else if (node instanceof Code literal) {
                text.append(literal.getLiteral());
            }
            Node next = node.getFirstChild();
            while (next == null && node != root) {
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
        return text.toString();
    }
}

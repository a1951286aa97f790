package com.mealprep360.blog.body;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads rich text from the nodes below one node; of the blocks among them, their text. Goes from node to node without
 * recursion, since emphasis may be nested thousands deep.
 */
final class SpanReading {
    private static final Pattern TAG =
            Pattern.compile("<(/?)(b|strong|i|em|s|del|strike|code|br)\\s*/?>", Pattern.CASE_INSENSITIVE);

    private final Losses losses;
    private final List<Image> pictures;
    private final RichText rich = new RichText();
    private final Map<Mark, Integer> depths = new HashMap<>();
    private @Nullable LinkTarget link;
    private @Nullable Link linkNode;
    private int line;

    private SpanReading(Losses losses, List<Image> pictures) {
        this.losses = losses;
        this.pictures = pictures;
    }

    /** @param pictures receives the pictures of the media library that stand in the text */
    static List<Span> read(Node root, Losses losses, List<Image> pictures) {
        return read(root, root.getFirstChild(), losses, pictures);
    }

    /** @param first the child of the root to begin with; null for none */
    static List<Span> read(Node root, @Nullable Node first, Losses losses, List<Image> pictures) {
        SpanReading reading = new SpanReading(losses, pictures);
        reading.line = Losses.line(root);
        Node node = first;
        while (node != null) {
            boolean isSkipped = reading.enter(node);
            if (!isSkipped && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            reading.leave(node);
            while (node != null && node.getNext() == null) {
                node = node.getParent() == root ? null : node.getParent();
                if (node != null) {
                    reading.leave(node);
                }
            }
            node = node == null ? null : node.getNext();
        }
        return reading.rich.spans();
    }

    /** @return whether what is below it is done with */
    private boolean enter(Node node) {
        if (node instanceof Block && !(node instanceof TableCell)) {
            line = Math.max(line, Losses.line(node));
        }
        if (node instanceof BoundedInlines.Unread) {
            losses.add(line, "a text with more than " + BoundedInlines.MOST_MARKS + " marks was kept as it was typed");
        }
        if (node instanceof Text text) {
            add(text.getLiteral());
        } else if (node instanceof Code code) {
            change(Mark.code, 1);
            add(code.getLiteral());
            change(Mark.code, -1);
        } else if (node instanceof SoftLineBreak) {
            line++;
            add(" ");
        } else if (node instanceof HardLineBreak) {
            line++;
            add("\n");
        } else if (node instanceof HtmlInline html) {
            tag(html.getLiteral());
        } else if (node instanceof Image image) {
            picture(image);
            return true;
        } else if (node instanceof Link to && linkNode == null) {
            linkNode = to;
            link = target(to);
        } else if (node instanceof Block) {
            block(node);
        } else {
            mark(node, 1);
        }
        return false;
    }

    private void leave(Node node) {
        if (node == linkNode) {
            linkNode = null;
            link = null;
        } else if (!(node instanceof Text)) {
            mark(node, -1);
        }
    }

    private void mark(Node node, int change) {
        if (node instanceof StrongEmphasis) {
            change(Mark.strong, change);
        } else if (node instanceof Emphasis) {
            change(Mark.emphasis, change);
        } else if (node instanceof Strikethrough) {
            change(Mark.strike, change);
        }
    }

    private void change(Mark mark, int change) {
        depths.merge(mark, change, (a, b) -> Math.max(0, a + b));
    }

    private void add(String text) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        depths.forEach((mark, depth) -> {
            if (depth > 0) {
                marks.add(mark);
            }
        });
        rich.add(text, marks, link);
    }

    private void tag(String html) {
        Matcher tag = TAG.matcher(html);
        if (!tag.matches()) {
            losses.add(line, "HTML was left out; the text between its tags was kept");
            return;
        }
        int change = tag.group(1).isEmpty() ? 1 : -1;
        switch (tag.group(2).toLowerCase(Locale.ROOT)) {
            case "br" -> add("\n");
            case "b", "strong" -> change(Mark.strong, change);
            case "i", "em" -> change(Mark.emphasis, change);
            case "code" -> change(Mark.code, change);
            default -> change(Mark.strike, change);
        }
    }

    private @Nullable LinkTarget target(Link to) {
        String title = to.getTitle() == null || to.getTitle().isEmpty() ? null : to.getTitle();
        return MarkdownForms.item(to.getDestination())
                .map(item -> new LinkTarget(null, item, title))
                .orElseGet(() -> address(to.getDestination(), title));
    }

    private @Nullable LinkTarget address(String href, @Nullable String title) {
        if (Links.broken(href).isPresent()) {
            losses.add(line, "the address of a link " + Links.broken(href).get().message() + "; its text was kept");
            return null;
        }
        return new LinkTarget(href, null, title);
    }

    private void picture(Image image) {
        if (MarkdownForms.media(image.getDestination()).isPresent()) {
            pictures.add(image);
            losses.add(line, "a picture inside of a text was put behind it");
            return;
        }
        losses.add(line, "a picture that is not of the media library became a link");
        String alt = Losses.text(image);
        LinkTarget before = link;
        if (linkNode == null) {
            link = Links.broken(image.getDestination()).isEmpty()
                    ? new LinkTarget(image.getDestination(), null, null)
                    : null;
        }
        add(alt.isEmpty() ? image.getDestination() : alt);
        link = before;
    }

    /** A block inside of what has no blocks begins a line of its own. */
    private void block(Node node) {
        if (!rich.isEmpty() && (node.getFirstChild() == null || !(node.getFirstChild() instanceof Block))) {
            add(node instanceof Paragraph ? "\n\n" : "\n");
        }
        if (node instanceof FencedCodeBlock code) {
            add(code.getLiteral().stripTrailing());
        } else if (node instanceof IndentedCodeBlock code) {
            add(code.getLiteral().stripTrailing());
        } else if (node instanceof HtmlBlock html) {
            add(HtmlPolicy.text(html.getLiteral()));
        }
    }
}

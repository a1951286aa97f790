package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Makes tables. */
final class TableReading {
    private TableReading() {}

    static ObjectNode block(TableBlock table, Losses losses, List<Image> pictures) {
        ObjectNode block = Json.MAPPER.createObjectNode().put("type", "table");
        ArrayNode rows = block.putArray("rows");
        List<String> alignments = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                ArrayNode cells = rows.addObject().putArray("cells");
                boolean isFirst = rows.size() == 1;
                for (Node cell = row.getFirstChild(); cell != null && row instanceof TableRow; cell = cell.getNext()) {
                    cells.addObject().set("text", RichText.json(SpanReading.read(cell, losses, pictures)));
                    if (isFirst && cell instanceof TableCell column) {
                        alignments.add(alignment(column));
                    }
                }
            }
        }
        if (!alignments.stream().allMatch("none"::equals)) {
            alignments.forEach(block.putArray("alignments")::add);
        }
        return block;
    }

    private static String alignment(TableCell cell) {
        return cell.getAlignment() == null ? "none" : cell.getAlignment().name().toLowerCase(Locale.ROOT);
    }
}

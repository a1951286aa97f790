/**
 * The body of a post: structured blocks, and what is made of them. Knows neither database nor HTTP.
 *
 * <p>A body is {@code {version, blocks}} as {@code openapi/blog/blocks.yaml} describes it. Blocks, items of lists, rows
 * and pictures have ids, so that two states are compared part by part. Text is a flat list of spans with marks and at
 * most one link each: no nesting that two editors could do differently, and one form for each look. HTML is never
 * stored; it is made when it is shown ({@code HtmlRendering}) and passes an allow-list as the last step. Markdown is a
 * form to exchange ({@code MarkdownReading}, {@code MarkdownWriting}).
 *
 * <p>The methods take bodies as trees, for that is how documents are kept and compared.
 */
@NullMarked
package com.mealprep360.blog.body;

import org.jspecify.annotations.NullMarked;

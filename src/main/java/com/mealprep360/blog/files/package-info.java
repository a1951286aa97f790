/**
 * Posts as other systems keep them: files of Markdown with front matter, as of Hugo and Jekyll. Knows neither database nor
 * HTTP. A file becomes a line of an export ({@code PostFile}), so that it goes the way of all lines; what is not in it as it
 * was written is noted, with its line in the file.
 */
@NullMarked
package com.mealprep360.blog.files;

import org.jspecify.annotations.NullMarked;

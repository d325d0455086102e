package org.demonstrationcounty.workbook;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param head in Chinese and English
 * @param width in characters
 * @param value the value of an entry: a number, a date, a date with a time, or a text; null leaves the cell empty
 */
public record Column<T>(String head, int width, Function<? super T, ? extends @Nullable Object> value) {}

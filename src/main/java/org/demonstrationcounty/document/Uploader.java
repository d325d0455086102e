package org.demonstrationcounty.document;

import java.util.List;

/**
 * Who attaches a file.
 *
 * @param tasks ids of the open tasks of the case that are their office's
 */
record Uploader(String account, List<String> tasks) {}

package org.demonstrationcounty.document;

import java.util.List;

/**
 * Who attaches a file.
 *
 * @param tasks ids of the open tasks that their offices have in the case
 */
record Uploader(String account, List<String> tasks) {}

package org.demonstrationcounty.paper;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of papers.
 *
 * @param address how the public reaches this installation, such as {@code https://sfx.example.gov.cn}; if it is empty,
 *     a paper names the address that its reader used
 * @param verificationsPerMinute how many codes one address may look up in a minute
 */
@ConfigurationProperties("papers")
record PaperSettings(@DefaultValue("") String address, @DefaultValue("30") int verificationsPerMinute) {}

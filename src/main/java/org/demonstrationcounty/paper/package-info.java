/** The papers of a case as PDF, the verification of their codes, and the dossier. */
@ApplicationModule(
        allowedDependencies = {
            "indicator",
            "workbook",
            "problems",
            "people",
            "calendar",
            "county",
            "policy",
            "casefile",
            "round",
            "notice",
            "application",
            "evaluation",
            "assessment",
            "document",
            "audit",
            "site",
            "web"
        })
@NullMarked
package org.demonstrationcounty.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

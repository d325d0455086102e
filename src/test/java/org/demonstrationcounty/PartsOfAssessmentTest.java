package org.demonstrationcounty;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The room of the yearly assessment has parts: they know the room, and nobody knows them. */
class PartsOfAssessmentTest {

    private static final String ROOM = "org.demonstrationcounty.assessment";
    private static final String REVIEW = ROOM + ".review";
    private static final String RECTIFICATION = ROOM + ".rectification";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.demonstrationcounty");

    @Test
    void nobodyOutsideKnowsAPart() {
        for (String part : new String[] {REVIEW, RECTIFICATION}) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(part)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(part)
                    .check(CLASSES);
        }
    }
}

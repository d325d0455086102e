package org.demonstrationcounty;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The room {@code assessment} has parts. They know the room, and no other room knows them. */
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

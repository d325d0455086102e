package org.demonstrationcounty.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test class that needs a database has one of the three annotations; any other class has none. */
class TestsNameTheirDatabaseTest {

    private static final String OURS = "org.demonstrationcounty";
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages(OURS);
    private static final List<Class<? extends Annotation>> DATABASES =
            List.of(OnBothDatabases.class, OnH2Alone.class, OnPostgresAlone.class);
    /** A test that uses one of these, directly or through other classes, needs a database. */
    private static final Set<String> NEEDS = Set.of(
            "org.springframework.boot.test.context.SpringBootTest",
            OURS + ".DemonstrationCountyApplication",
            OURS + ".database.EmbeddedPostgresServer",
            OURS + ".database.OwnPostgres",
            OURS + ".nodes.Node",
            "org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest",
            "java.sql.DriverManager");

    @Test
    void aTestThatNeedsADatabaseNamesItAndNoOtherDoes() {
        Map<String, Long> wrong = new TreeMap<>();
        testClasses().forEach(test -> {
            long expected = needsADatabase(test) ? 1 : 0;
            long named = DATABASES.stream().filter(test::isAnnotatedWith).count();
            if (named != expected) {
                wrong.put(test.getName(), named);
            }
        });

        assertThat(wrong)
                .as(
                        "@OnBothDatabases, @OnH2Alone or @OnPostgresAlone: one where the test reaches %s, none elsewhere",
                        NEEDS)
                .isEmpty();
    }

    @Test
    void aNeedIsFoundThroughTheClassesThatATestUses() {
        assertThat(testClasses()
                        .filter(TestsNameTheirDatabaseTest::needsADatabase)
                        .map(JavaClass::getSimpleName))
                .contains("ModelsTest", "BackupOnH2Test", "KilledOnH2Test", "ForeignMachineTest")
                .doesNotContain("EvaluatorTest", "ModulesTest", "MessageParityTest", "FormsTest");
    }

    private static Stream<JavaClass> testClasses() {
        return TESTS.stream()
                .filter(each -> each.isTopLevelClass() && each.getSimpleName().endsWith("Test"))
                .filter(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    private static boolean needsADatabase(JavaClass test) {
        Deque<JavaClass> open = new ArrayDeque<>(List.of(test));
        TESTS.stream()
                .filter(each -> each.getName().startsWith(test.getName() + "$"))
                .forEach(open::push);
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            JavaClass next = open.pop();
            if (NEEDS.contains(next.getName())) {
                return true;
            }
            if (isATests(next) && seen.add(next.getName())) {
                next.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .map(JavaClass::getBaseComponentType)
                        .forEach(open::push);
            }
        }
        return false;
    }

    private static boolean isATests(JavaClass next) {
        return next.getSource()
                .filter(source -> source.getUri().toString().contains("/test-classes/"))
                .isPresent();
    }
}

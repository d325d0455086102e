package org.demonstrationcounty.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.http.RunningProgramme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.util.ClassUtils;

/**
 * In tests Spring finds a bean by its type's name, the programme finds it by the type alone. A second bean of the type
 * would stop the programme and no test.
 */
@RunningProgramme
@OnH2Alone("Beans are the same on every database.")
class OneBeanOfATypeTest {

    private static final String MEETING = "org.demonstrationcounty.casefile.Meeting";

    @Autowired
    DefaultListableBeanFactory beans;

    /** Nobody asks for a meeting without saying which. */
    @Test
    void aBeanThatIsFoundByItsTypesNameIsTheOnlyOneOfTheType() {
        Map<String, Set<String>> several = new TreeMap<>();
        for (String name : beans.getBeanDefinitionNames()) {
            typesCalled(name).forEach(type -> {
                Set<String> candidates = Stream.of(beans.getBeanNamesForType(type))
                        .filter(each -> beans.getMergedBeanDefinition(each).isAutowireCandidate())
                        .collect(Collectors.toSet());
                if (candidates.size() > 1
                        && !beans.getMergedBeanDefinition(name).isPrimary()) {
                    several.put(type.getName(), candidates);
                }
            });
        }

        assertThat(several).containsExactly(Map.entry(MEETING, Set.of("meeting", "finalMeeting")));
    }

    private Stream<Class<?>> typesCalled(String name) {
        Set<Class<?>> types = new HashSet<>();
        for (Class<?> each = beans.getType(name); each != null; each = each.getSuperclass()) {
            types.add(each);
            types.addAll(ClassUtils.getAllInterfacesForClassAsSet(each));
        }
        return types.stream()
                .filter(BeansByTheirNames::isFoundByName)
                .filter(type -> ClassUtils.getShortNameAsProperty(type).equals(name));
    }
}

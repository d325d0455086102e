package org.demonstrationcounty.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The editions that are deployed. A deployment never changes, so each node reads it once. The list of deployments is
 * asked for each time, so every node knows a new edition at once.
 */
@Component
class DeployedEditions {

    private final Deployments deployments;
    private final Map<String, Edition> byDeployment = new ConcurrentHashMap<>();
    private final ThreadLocal<@Nullable List<Edition>> readOnce = new ThreadLocal<>();

    DeployedEditions(Deployments deployments) {
        this.deployments = deployments;
    }

    /** Every edition once, in the order of deployment. */
    List<Edition> all() {
        List<Edition> remembered = readOnce.get();
        return remembered == null ? deployed() : remembered;
    }

    /** Does some work, during which the list of deployments is asked for once. */
    <T> T readOnce(Supplier<T> work) {
        readOnce.set(deployed());
        try {
            return work.get();
        } finally {
            readOnce.remove();
        }
    }

    /** The files of an edition, content by name; empty if it is not deployed. */
    Optional<Map<String, byte[]>> files(String id) {
        return deployments.withDecision(PolicyTableKind.EDITION.id()).stream()
                .filter(deployment -> byDeployment
                        .computeIfAbsent(deployment, this::read)
                        .id()
                        .equals(id))
                .findFirst()
                .map(deployments::files);
    }

    private List<Edition> deployed() {
        Map<String, Edition> byId = new LinkedHashMap<>();
        for (String deployment : deployments.withDecision(PolicyTableKind.EDITION.id())) {
            Edition edition = byDeployment.computeIfAbsent(deployment, this::read);
            byId.putIfAbsent(edition.id(), edition);
        }
        return new ArrayList<>(byId.values());
    }

    private Edition read(String deployment) {
        return PolicyResources.stored(deployments.files(deployment));
    }
}

package org.demonstrationcounty.engine.lookup;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;

/** Knows that a job that may still be tried has no incident. The engine would look for one whenever a job ends. */
class IncidentsOfFailedJobs extends IncidentManager {

    @Override
    public List<Incident> findIncidentByConfigurationAndIncidentType(String configuration, @Nullable String type) {
        return mayBeTried(configuration)
                ? List.of()
                : super.findIncidentByConfigurationAndIncidentType(configuration, type);
    }

    private boolean mayBeTried(String id) {
        return getDbEntityManager().getCachedEntitiesByType(JobEntity.class).stream()
                .anyMatch(job -> job.getId().equals(id) && job.getRetries() > 0);
    }
}

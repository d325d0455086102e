package org.demonstrationcounty.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A right that holds for every case alike.
 *
 * @param group who has it; null for everybody
 */
record Grant(@Nullable String group, Resource resource, String resourceId, List<Permission> permissions) {

    static Grant toAll(Resource resource, String resourceId, Permission... permissions) {
        return new Grant(null, resource, resourceId, List.of(permissions));
    }

    static Grant to(String group, Resource resource, String resourceId, Permission... permissions) {
        return new Grant(group, resource, resourceId, List.of(permissions));
    }

    /** The key of a right: who has it, and on what. There is one row for it, with all its permissions. */
    record Key(@Nullable String group, int resource, String resourceId) {}

    Key key() {
        return new Key(group, resource.resourceType(), resourceId);
    }

    static Key keyOf(Authorization row) {
        return new Key(
                row.getAuthorizationType() == AUTH_TYPE_GLOBAL ? null : row.getGroupId(),
                row.getResourceType(),
                row.getResourceId());
    }

    Authorization newRow(AuthorizationService authorizations) {
        Authorization row = authorizations.createNewAuthorization(group == null ? AUTH_TYPE_GLOBAL : AUTH_TYPE_GRANT);
        if (group == null) {
            row.setUserId(ANY);
        } else {
            row.setGroupId(group);
        }
        row.setResource(resource);
        row.setResourceId(resourceId);
        permissions.forEach(row::addPermission);
        return row;
    }

    boolean isGivenBy(Authorization row) {
        return permissions.stream().allMatch(row::isPermissionGranted);
    }
}

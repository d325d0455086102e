package org.demonstrationcounty.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.database.QuietApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@QuietApplication
@OnBothDatabases
class AccessSetupTest {

    @Autowired
    AccessSetup setup;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    FilterService filters;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void logOut() {
        identity.clearAuthentication();
    }

    @Test
    void everyPartyHasItsGroup() {
        assertThat(identity.createGroupQuery().groupType("COUNTY").count()).isEqualTo(131);
        assertThat(identity.createGroupQuery().groupType("CITY").count()).isEqualTo(11);
        assertThat(identity.createGroupQuery().groupType("DEPARTMENT").list())
                .extracting("id")
                .containsExactlyInAnyOrder(
                        "department-market-regulation",
                        "department-sme",
                        "department-statistics",
                        "department-industry",
                        "department-science",
                        "department-finance");
        assertThat(identity.createGroupQuery()
                        .groupIdIn("bureau", "government", "camunda-admin")
                        .list())
                .extracting("name")
                .containsExactlyInAnyOrder("省小企业发展促进局", "山西省人民政府", "系统管理员");
    }

    @Test
    void theAdministratorIsTheOnlyAccount() {
        assertThat(identity.createUserQuery().list()).extracting("id").containsExactly("admin");
        assertThat(identity.checkPassword("admin", "Demonstration-1")).isTrue();
    }

    @Test
    void aSecondStartChangesNothing() {
        List<Long> before = counts();

        setup.afterPropertiesSet();

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void aLostRightIsGivenBackAtTheNextStart() {
        database.update("delete from ACT_RU_AUTHORIZATION where GROUP_ID_ = 'county-140522' and RESOURCE_TYPE_ = 6");
        assertThat(mayStart("county-140522")).isFalse();

        setup.afterPropertiesSet();

        assertThat(mayStart("county-140522")).isTrue();
    }

    @Test
    @Rule("P7")
    void aRenamedOfficeIsRenamedAtTheNextStart() {
        called("省民营经济发展局");
        try {
            setup.afterPropertiesSet();

            assertThat(identity.createGroupQuery()
                            .groupId("bureau")
                            .singleResult()
                            .getName())
                    .isEqualTo("省民营经济发展局");
        } finally {
            called("省小企业发展促进局");
            setup.afterPropertiesSet();
        }
    }

    /** Renames as the migration of a release does. */
    private void called(String name) {
        database.update("update office_name set name = ? where office_code = 'bureau'", name);
        database.update("update names_revision set revision = ?", name);
    }

    @Test
    void onlyCountiesStartProcesses() {
        assertThat(mayStart("county-140471")).isTrue();
        assertThat(mayStart("city-140500")).isFalse();
        assertThat(mayStart("bureau")).isFalse();
        assertThat(mayStart("camunda-admin")).isTrue();
    }

    @Test
    void theRightsOfAdministratorsCoverEveryResource() {
        assertThat(Arrays.stream(Resources.values())
                        .allMatch(resource -> authorizations.isUserAuthorized(
                                "admin", List.of("camunda-admin"), Permissions.ALL, resource)))
                .isTrue();
    }

    @Test
    void everybodyReadsTheirOwnTasksAndAdministratorsAllTasks() {
        identity.setAuthentication("someone", List.of("city-140500"));
        assertThat(filters.createFilterQuery().list()).extracting("name").containsExactly("我的任务");
        assertThat(filters.list(filters.createFilterQuery().singleResult().getId()))
                .isEmpty();

        identity.setAuthentication("admin", List.of("camunda-admin"));
        assertThat(filters.createFilterQuery().list()).extracting("name").contains("我的任务", "全部任务");
    }

    private boolean mayStart(String group) {
        return authorizations.isUserAuthorized(
                "someone",
                List.of(group),
                Permissions.CREATE_INSTANCE,
                Resources.PROCESS_DEFINITION,
                "demonstration-county");
    }

    private List<Long> counts() {
        return List.of(
                identity.createGroupQuery().count(),
                identity.createUserQuery().count(),
                authorizations.createAuthorizationQuery().count(),
                filters.createFilterQuery().count());
    }
}

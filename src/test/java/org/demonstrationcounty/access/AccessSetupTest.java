package org.demonstrationcounty.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
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
        assertThat(filters.createFilterQuery().list())
                .extracting("name")
                .containsExactlyInAnyOrder("本单位待办", "交我办理", "本周到期", "已逾期");
        assertThat(filters.createFilterQuery().list())
                .allSatisfy(list -> assertThat(filters.list(list.getId())).isEmpty());

        identity.setAuthentication("admin", List.of("camunda-admin"));
        assertThat(filters.createFilterQuery().list()).extracting("name").contains("本单位待办", "全部任务");
    }

    @Test
    void listsOfStagesAreForThoseWhoHaveTasksInSeveral() {
        assertThat(listsOfStages("bureau"))
                .containsExactlyInAnyOrder("阶段：自愿申报", "阶段：审批与公示", "阶段：年度考核", "阶段：认定命名", "阶段：复核与反映问题");
        assertThat(listsOfStages("government")).containsExactlyInAnyOrder("阶段：审批与公示", "阶段：认定命名", "阶段：复核与反映问题");
        assertThat(listsOfStages("department-statistics")).isEmpty();
    }

    /** Begins with the right that release 0.2 gave. */
    @Test
    void aListOfAStageThatEverybodyReadIsWithdrawnFromTheOthers() {
        Filter list = filters.createFilterQuery().filterName("阶段：认定命名").singleResult();
        Authorization forAll = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        forAll.setUserId(Authorization.ANY);
        forAll.setResource(Resources.FILTER);
        forAll.setResourceId(list.getId());
        forAll.addPermission(Permissions.READ);
        authorizations.saveAuthorization(forAll);
        assertThat(listsOfStages("county-140522")).containsExactly("阶段：认定命名");

        setup.afterPropertiesSet();

        assertThat(listsOfStages("county-140522")).isEmpty();
        assertThat(listsOfStages("bureau")).contains("阶段：认定命名");
    }

    /** Upgrades an installation of release 0.1. */
    @Test
    void theListOfAnOlderInstallationKeepsItsIdAndGetsTheNewName() {
        Filter list = filters.createFilterQuery().filterName("本单位待办").singleResult();
        filters.saveFilter(list.setName("我的任务"));

        setup.afterPropertiesSet();

        assertThat(filters.createFilterQuery()
                        .filterName("本单位待办")
                        .singleResult()
                        .getId())
                .isEqualTo(list.getId());
        assertThat(filters.createFilterQuery().filterName("我的任务").count()).isZero();
    }

    private List<String> listsOfStages(String group) {
        identity.setAuthentication("someone", List.of(group));
        try {
            return filters.createFilterQuery().filterNameLike("阶段%").list().stream()
                    .map(Filter::getName)
                    .toList();
        } finally {
            identity.clearAuthentication();
        }
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

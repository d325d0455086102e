package org.demonstrationcounty.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.database.OnPostgresAlone;
import org.demonstrationcounty.engine.EngineTransaction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(
        properties = {
            "access.admin-password=a-password-for-tests",
            "camunda.bpm.job-execution.enabled=false",
            "spring.datasource.hikari.connection-init-sql=SET LOCK_TIMEOUT = 300"
        })
@OnPostgresAlone("Several nodes share a PostgreSQL; H2 belongs to one.")
class NodesStartingTogetherTest {

    private static final int NODES = 3;
    private static final int LONGEST_WAIT_IN_MILLISECONDS = 300;

    @Autowired
    AccessSetup setup;

    @Autowired
    EngineTransaction transaction;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    FilterService filters;

    @Autowired
    JdbcTemplate database;

    @Test
    void eachGroupAndRightIsWrittenOnce() throws Exception {
        List<Long> afterOneStart = counts();
        List.of("ACT_ID_MEMBERSHIP", "ACT_ID_GROUP", "ACT_ID_USER", "ACT_RU_AUTHORIZATION", "ACT_RU_FILTER")
                .forEach(table -> database.update("delete from " + table));

        startTogether();

        assertThat(counts()).isEqualTo(afterOneStart);
    }

    @Test
    void aStartingNodeWaitsLongerForAnotherThanARequestDoes() throws Exception {
        CountDownLatch holds = new CountDownLatch(1);
        CountDownLatch letsGo = new CountDownLatch(1);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = nodes.submit(() -> transaction.runAtStart(() -> {
                holds.countDown();
                await(letsGo);
            }));
            await(holds);
            Future<?> second = nodes.submit(() -> transaction.runAtStart(() -> {}));
            assertThatExceptionOfType(TimeoutException.class)
                    .isThrownBy(() -> second.get(4L * LONGEST_WAIT_IN_MILLISECONDS, TimeUnit.MILLISECONDS));
            letsGo.countDown();
            first.get();
            second.get();
        } finally {
            letsGo.countDown();
            nodes.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void startTogether() throws Exception {
        CyclicBarrier together = new CyclicBarrier(NODES);
        Callable<Void> start = () -> {
            together.await();
            setup.afterPropertiesSet();
            return null;
        };
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        try {
            List<Future<Void>> starts = nodes.invokeAll(
                    IntStream.range(0, NODES).mapToObj(node -> start).toList());
            for (Future<Void> one : starts) {
                one.get();
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    private List<Long> counts() {
        return List.of(
                identity.createGroupQuery().count(),
                identity.createUserQuery().count(),
                authorizations.createAuthorizationQuery().count(),
                filters.createFilterQuery().count());
    }
}

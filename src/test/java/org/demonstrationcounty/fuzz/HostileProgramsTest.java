package org.demonstrationcounty.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.dice.Dice;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningProgramme;
import org.demonstrationcounty.http.SecretCases;
import org.demonstrationcounty.http.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Hostile programs at every interface, as everybody. One pass tries every call of ours by everybody, and every call of the engine by one of
 * them at each of its two interfaces; {@code -Dfuzz.passes} makes more of them ({@code ./mvnw -Pfuzz test}). The same passes with
 * the same dice are the same requests.
 */
@RunningProgramme
@DirtiesContext
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:hostile-programs",
            "access.failures-per-account=1000000",
            "access.failures-per-address=1000000",
            "logging.level.org.camunda.bpm.engine.context=off",
            "logging.level.org.camunda.bpm.engine.rest.exception=off"
        })
@OnBothDatabases
class HostileProgramsTest {

    private static final int PASSES = Integer.getInteger("fuzz.passes", 1);
    private static final int TRIES_TO_SHRINK = 150;
    private static final int GENERATED = 1000;
    private static final Pattern OF_STAFF = Pattern.compile("/(user|group)\\b");

    /** In the order in which things come to be, so that it is the same thing that is met in every run. */
    @TestConfiguration
    static class IdsInOrder {

        @Bean
        IdGenerator idsInOrder() {
            AtomicLong last = new AtomicLong();
            return () -> new UUID(1L << 60, last.incrementAndGet()).toString();
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    IdentityService identity;

    private final Judge judge = new Judge();
    private final Figures figures = new Figures();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private final Dice dice = new Dice();
    private final Thrown thrown = new Thrown();
    private final Map<String, RandomGenerator<Request>> generators = new HashMap<>();
    private Programme programme;
    private SecretCases cases;
    private Tables tables;
    private Staff staff;
    private List<Role> roles;
    private HostileRequests requests;

    @BeforeAll
    void casesWithSecretsAreUnderWay() {
        programme = new Programme(port);
        cases = SecretCases.in(programme);
        tables = new Tables(database);
        roles = Role.all(programme.base());
        staff = new Staff(identity);
        requests = new HostileRequests(Ids.of(programme, cases));
        // What changes in between is then the requests' doing.
        engine.getJobExecutor().shutdown();
    }

    @Test
    void nothingFallsOverTellsTooMuchOrKeepsOneWaiting() {
        JqwikSession.run(() -> {
            for (int pass = 0; pass < PASSES; pass++) {
                for (Operation call : ours()) {
                    roundOf(call, roles);
                }
                int turn = pass;
                for (Operation call : engines()) {
                    roundOf(call, List.of(roles.get(turn++ % roles.size())));
                }
            }
        });
        System.out.println(figures);
        System.out.println("thrown: " + thrown + " " + Dice.name());

        assertThat(faults).as(Dice.name()).isEmpty();
        assertThat(changes).as("changed by those who may not, %s", Dice.name()).isEmpty();
        engine.getJobExecutor().start();
        cases.goOn(programme);
    }

    /** Ours, what only asks first. */
    private List<Operation> ours() {
        String document = programme.as("admin").get("/v3/api-docs").is(200).body();
        return Document.ours(document).operations().stream()
                .sorted(Comparator.comparing(Operation::isReading)
                        .reversed()
                        .thenComparing(Operation::path)
                        .thenComparing(Operation::method))
                .toList();
    }

    private static List<Operation> engines() {
        return Document.ofTheEngine().operations().stream()
                .filter(call -> !call.method().equals("OPTIONS"))
                .flatMap(call -> Stream.of(call, call.at(HttpInterface.WEBAPPS)))
                .toList();
    }

    /** Whoever is refused has changed nothing, nor has whoever was not meant to. */
    private void roundOf(Operation call, List<Role> everybody) {
        Map<String, Long> before = tables.rows();
        boolean nobodyMayWrite = true;
        for (Role role : everybody) {
            nobodyMayWrite &= judge.hasWrittenNothing(call, role, isTried(call, role));
        }
        if (nobodyMayWrite) {
            Map<String, Long> after = new TreeMap<>(tables.rows());
            after.entrySet().removeAll(before.entrySet());
            if (!after.isEmpty()) {
                changes.add(call + " by " + everybody + ": " + after);
            }
        }
        if (!call.isReading() && OF_STAFF.matcher(call.path()).find()) {
            staff.reinstate();
        }
    }

    private Reply isTried(Operation call, Role role) {
        Shrinkable<Request> request = generators
                .computeIfAbsent(call + " " + role.isAdministrator(), any -> requests.of(call, role.isAdministrator())
                        .generator(GENERATED))
                .next(dice.next());
        thrown.add(role, request.value());
        long sent = System.nanoTime();
        Reply reply = sent(call, role, request.value());
        figures.count(call, role, reply, System.nanoTime() - sent);
        judge.fault(call, role, request.value(), reply).ifPresent(what -> note(what, call, role, request, reply));
        return reply;
    }

    private void note(String what, Operation call, Role role, Shrinkable<Request> request, Reply reply) {
        if (figures.countFault(what + " at " + call)) {
            faults.add(new Fault(what, call, role, smallest(what, call, role, request), reply));
        }
    }

    private Request smallest(String what, Operation call, Role role, Shrinkable<Request> found) {
        Shrinkable<Request> smallest = found;
        for (int tries = 0; tries < TRIES_TO_SHRINK; ) {
            Optional<Shrinkable<Request>> smaller = Optional.empty();
            for (Shrinkable<Request> next :
                    smallest.shrink().limit(TRIES_TO_SHRINK - tries).toList()) {
                tries++;
                if (judge.fault(call, role, next.value(), sent(call, role, next.value()))
                        .equals(Optional.of(what))) {
                    smaller = Optional.of(next);
                    break;
                }
            }
            if (smaller.isEmpty()) {
                break;
            }
            smallest = smaller.get();
        }
        return smallest.value();
    }

    private Reply sent(Operation call, Role role, Request request) {
        try {
            return Reply.to(request.bytes(role.loginAt(call.api())), port);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

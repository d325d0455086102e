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
import java.util.stream.IntStream;
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
import org.demonstrationcounty.term.LateWorkByHand;
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
 * Sends hostile requests to every interface as every role. In one pass every second role tries every call of ours, and
 * one role tries every call of the engine at each of its two interfaces. {@code -Dfuzz.passes} makes more passes ({@code
 * ./mvnw -Pfuzz test}). The same number of passes with the same seed sends the same requests.
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

    /** Gives ids in the order in which things are created, so that every run meets the same things. */
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
    LateWorkByHand lateWork;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    IdentityService identity;

    private final Judge judge = new Judge();
    private final RequestCounts counts = new RequestCounts();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private final Dice dice = new Dice();
    private final RequestChecksum checksum = new RequestChecksum();
    private final Map<String, RandomGenerator<Request>> generators = new HashMap<>();
    private Programme programme;
    private SecretCases cases;
    private Tables tables;

    /**
     * The row counts after the last call. They are kept if that call must not change anything, because counting takes
     * longer than most calls.
     */
    private Map<String, Long> counted = Map.of();

    private Staff staff;
    private List<Role> roles;
    private HostileRequests requests;

    @BeforeAll
    void casesWithSecretsAreUnderWay() {
        programme = new Programme(port);
        cases = SecretCases.in(programme);
        tables = new Tables(database, lateWork);
        roles = Role.all(programme.base());
        staff = new Staff(identity);
        requests = new HostileRequests(Ids.of(programme, cases));
        // Without timers, only the requests can change anything in between.
        engine.getJobExecutor().shutdown();
    }

    @Test
    void noAnswerIsAFaultOrALeakOrTooSlow() {
        JqwikSession.run(() -> {
            for (int pass = 0; pass < PASSES; pass++) {
                int turn = pass;
                for (Operation call : ours()) {
                    roundOf(call, everySecond(turn++));
                }
                for (Operation call : engines()) {
                    roundOf(call, List.of(roles.get(turn++ % roles.size())));
                }
            }
        });
        System.out.println(counts);
        System.out.println("thrown: " + checksum + " " + Dice.name());

        assertThat(faults).as(Dice.name()).isEmpty();
        assertThat(changes).as("changed by those who may not, %s", Dice.name()).isEmpty();
        engine.getJobExecutor().start();
        cases.goOn(programme);
    }

    private List<Role> everySecond(int turn) {
        return IntStream.range(0, roles.size())
                .filter(role -> (role + turn) % 2 == 0)
                .mapToObj(roles::get)
                .toList();
    }

    /** Our calls, those that only read first. */
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

    /** A refused request has changed nothing, and neither has one by somebody who may not write. */
    private void roundOf(Operation call, List<Role> everybody) {
        Map<String, Long> before = counted.isEmpty() ? tables.rows() : counted;
        boolean nobodyMayWrite = true;
        for (Role role : everybody) {
            nobodyMayWrite &= judge.hasWrittenNothing(call, role, isTried(call, role));
        }
        counted = nobodyMayWrite ? tables.rows() : Map.of();
        if (nobodyMayWrite) {
            Map<String, Long> after = new TreeMap<>(counted);
            after.entrySet().removeAll(before.entrySet());
            if (!after.isEmpty()) {
                changes.add(call + " by " + everybody + ": " + after);
            }
        }
        if (!call.isReading() && OF_STAFF.matcher(call.path()).find()) {
            staff.reinstate();
            counted = Map.of();
        }
    }

    private Reply isTried(Operation call, Role role) {
        Shrinkable<Request> request = generators
                .computeIfAbsent(call + " " + role.isAdministrator(), any -> requests.of(call, role.isAdministrator())
                        .generator(GENERATED))
                .next(dice.next());
        checksum.add(role, request.value());
        long sent = System.nanoTime();
        Reply reply = sent(call, role, request.value());
        counts.count(call, role, reply, System.nanoTime() - sent);
        judge.fault(call, role, request.value(), reply).ifPresent(what -> note(what, call, role, request, reply));
        return reply;
    }

    private void note(String what, Operation call, Role role, Shrinkable<Request> request, Reply reply) {
        if (counts.countFault(what + " at " + call)) {
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

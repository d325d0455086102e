package org.demonstrationcounty.process;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.dice.Dice;
import org.demonstrationcounty.walks.Acts;
import org.demonstrationcounty.walks.CaseModel;
import org.demonstrationcounty.walks.Forbidden;
import org.demonstrationcounty.walks.Move;
import org.demonstrationcounty.walks.Possible;
import org.demonstrationcounty.walks.Walk;
import org.demonstrationcounty.walks.WorkingCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

/**
 * Officials do whatever the rules allow, in any order, and try what the rules forbid. The case must always be where the
 * model of the rules is. {@code ./mvnw -Pwalks test} walks many cases. jqwik's chains of actions are not used: a chain
 * stops being shortened at an act that depends on the acts before it, and here each does.
 */
@WholeApplication
@OnBothDatabases
@Rule({"P2", "P3", "P5", "P6", "R4"})
class RandomWalksTest {

    private static final int WALKS = Integer.getInteger("walks", 3);
    private static final int LONGEST = 140;
    private static final int FORBIDDEN_EVERY = 2;
    /** One of so many acts after the end is the last. */
    private static final int AFTER_THE_END = 6;

    private static final int LAST_YEAR = 2027;
    private static final int COUNTIES = 400;
    private static final List<LocalDateTime> BEGINNINGS = List.of(
            LocalDateTime.parse("2021-03-01T09:00"),
            LocalDateTime.parse("2022-04-25T16:30"),
            LocalDateTime.parse("2023-01-03T09:00"));

    @Autowired
    Office office;

    @Autowired
    WorkingDays workingDays;

    private final Map<String, Integer> ends = new TreeMap<>();
    private int countiesLeft;
    private int moves;

    @AfterEach
    void timeGoesOn() {
        ClockUtil.reset();
        office.closes();
    }

    @Test
    void aCaseIsAlwaysWhereTheModelIs() {
        Dice dice = new Dice();
        long begun = System.nanoTime();
        for (int number = 1; number <= WALKS; number++) {
            randomWalk(dice.next());
            if (number % 50 == 0 || number == WALKS) {
                System.out.printf(
                        "%d walks, %d moves, %d s, ends: %s%n",
                        number, moves, (System.nanoTime() - begun) / 1_000_000_000, ends);
            }
        }
    }

    private void randomWalk(Random dice) {
        Walk walk = new Walk(BEGINNINGS.get(dice.nextInt(BEGINNINGS.size())), new ArrayList<>());
        try {
            walk(walk, dice);
        } catch (RuntimeException | AssertionError failed) {
            System.out.printf("%s%n%s%nwalked: %s%nA shorter walk is sought.%n", Dice.name(), failed, walk);
            Walk shortest = walk.shortened(this::fails);
            throw new AssertionError(
                    "%s%n%s%nwalked: %s%nshortest: %s".formatted(Dice.name(), failed, walk, shortest), failed);
        }
    }

    /** Walks at random and notes the moves. */
    private void walk(Walk walk, Random dice) {
        CaseModel model = model(walk);
        WalkedCase walked = new WalkedCase(office, model);
        while (walk.moves().size() < LONGEST && model.now().getYear() < LAST_YEAR) {
            List<Move> forbidden = Forbidden.in(model);
            if (!forbidden.isEmpty() && dice.nextInt(FORBIDDEN_EVERY) == 0) {
                move(forbidden.get(dice.nextInt(forbidden.size())), walked, walk);
            }
            Acts possible = Possible.in(model);
            if (possible.areNone() || model.hasEnded() && dice.nextInt(AFTER_THE_END) == 0) {
                break;
            }
            move(new Move(possible.drawnBy(dice), ""), walked, walk);
        }
        ends.merge(model.stage(), 1, Integer::sum);
    }

    private void move(Move move, WalkedCase walked, Walk walk) {
        walk.moves().add(move);
        moves++;
        take(move, walked);
    }

    private static void take(Move move, WalkedCase walked) {
        if (move.isAllowed()) {
            walked.does(move.act());
        } else {
            walked.isRefused(move.act(), move.code());
        }
    }

    /** Whether these moves fail, each where the rules still say the same to it. */
    private boolean fails(Walk walk) {
        CaseModel model = model(walk);
        WalkedCase walked = new WalkedCase(office, model);
        try {
            walk.moves().stream().filter(move -> move.fits(model)).forEach(move -> take(move, walked));
            return false;
        } catch (RuntimeException | AssertionError failed) {
            return true;
        }
    }

    private CaseModel model(Walk walk) {
        if (countiesLeft == 0) {
            beginAnew();
            countiesLeft = COUNTIES;
        }
        countiesLeft--;
        return new CaseModel(walk.begins(), new WorkingCalendar(workingDays::isWorkingDay));
    }

    private void beginAnew() {
        office.closes();
        try {
            new TestContextManager(getClass()).beforeTestClass();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        office.begins();
    }
}

package org.demonstrationcounty.county;

import java.time.LocalDate;
import java.util.List;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens offices: an edition of the policy can then name them (R21). */
@Service
@Transactional
class Offices {

    private final OfficeRepository offices;
    private final ApplicationEventPublisher events;

    Offices(OfficeRepository offices, ApplicationEventPublisher events) {
        this.offices = offices;
        this.events = events;
    }

    /** The offices as they were on a day, by code. */
    @Transactional(readOnly = true)
    List<Office> on(LocalDate day) {
        return offices.findAllByOrderByCode().stream()
                .map(OfficeRow::office)
                .filter(office -> !office.from().isAfter(day))
                .toList();
    }

    /** @throws RefusedException conflict, where there is an office of this code */
    void open(Office office, String user) {
        if (offices.existsByCode(office.code())) {
            throw RefusedException.conflict("office.exists", office.code());
        }
        offices.saveAndFlush(new OfficeRow(office));
        events.publishEvent(new OfficeOpened(office));
        events.publishEvent(Act.onAll("open-office", office.code(), user).changing("officeName", null, office.name()));
    }
}

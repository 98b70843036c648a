using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.ServiceDesk;

/// <summary>How the service desk stands.</summary>
/// <param name="ForUs">Cases that wait for the service desk.</param>
/// <param name="Oldest">Since when the oldest of them waits; null when there is none.</param>
/// <param name="ForThem">Cases that wait for an answer.</param>
/// <param name="Mine">Open cases that the reader has taken on.</param>
/// <param name="FailedJobs">Jobs whose last run failed.</param>
/// <param name="MailsSetAside">Mails that were given up and that nobody has decided on.</param>
public sealed record DeskStanding(
    int ForUs,
    DateTimeOffset? Oldest,
    int ForThem,
    int Mine,
    int Organisations,
    int WithoutTerms,
    int WithoutAdministrator,
    int FailedJobs,
    int MailsSetAside
);

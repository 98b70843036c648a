using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Noticing;
using Portvakt.Store.Jobs;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>What is done by itself about ends.</summary>
internal static class NoticeJobs
{
    private static readonly Text Announce = new(
        "Finn det som går ut",
        "Finn det som går ut",
        "Find what expires"
    );
    private static readonly Text Digest = new(
        "Skriv dagens varsler",
        "Skriv dagens varsel",
        "Write the day's notices"
    );
    private static readonly Text Watch = new(
        "Se etter klienter som stadig blir avvist, og tilbakekalte sertifikater",
        "Sjå etter klientar som stadig blir avviste, og tilbakekalla sertifikat",
        "Look for clients that are refused again and again, and for revoked certificates"
    );

    public static void Add(IServiceCollection services) =>
        services
            .AddJob<AnnounceEnds>(
                "expiry-scan",
                Announce,
                TimeSpan.FromHours(1),
                JobResults.StepsAnnounced,
                (job, stop) => job.Handle(stop)
            )
            .AddJob<SendDigests>(
                "digest",
                Digest,
                TimeSpan.FromMinutes(1),
                JobResults.DigestsWritten,
                (job, stop) => job.Handle(stop)
            )
            .AddJob<WatchClients>(
                "client-watch",
                Watch,
                TimeSpan.FromMinutes(10),
                JobResults.EventsNoted,
                (job, stop) => job.Handle(stop)
            );
}

using Portvakt.Outside.Revocation;
using Portvakt.Server.Certificates;
using Portvakt.Server.Jobs;
using Portvakt.Store.Jobs;

namespace Portvakt.Server.Faces;

/// <summary>Keeps the revocation lists of every environment fresh, by one face of each process.</summary>
internal static class RevocationLists
{
    public static void KeepFresh(
        this JudgedCertificates certificates,
        IServiceCollection services,
        FaceParts parts
    )
    {
        var copies = new CrlCopies(Path.Combine(parts.Installation.DataFolder, "crl"));
        foreach (var (trust, cache) in certificates.All)
            services.AddSingleton<IHostedService>(provider => new RevocationJob(
                trust,
                cache,
                copies,
                new JobReport(
                    parts.Store,
                    $"{JobTexts.RevocationName}/{trust.Environment.Name}",
                    parts.Clock
                ),
                parts.Clock,
                provider.GetRequiredService<ILogger<RevocationJob>>()
            ));
    }
}

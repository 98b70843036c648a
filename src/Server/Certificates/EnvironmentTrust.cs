using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Outside.Revocation;
using Portvakt.Server.Settings;
using Portvakt.Server.Trial;

namespace Portvakt.Server.Certificates;

/// <summary>Whom an environment trusts to name organisations, and where it learns what they called back.</summary>
internal sealed record EnvironmentTrust(
    InstalledEnvironment Environment,
    TrustSettings Settings,
    EnterpriseCertificateTrust Trust,
    IReadOnlyList<CrlAddress> Lists
)
{
    /// <summary>Everybody that may have signed a list.</summary>
    public IEnumerable<X509Certificate2> Issuers => Trust.Anchors.Concat(Trust.Intermediates);

    /// <summary>
    /// The trust of every environment, in their order. Throws <see cref="StartRefused"/> when the settings make no sense,
    /// such as a root that test and production share.
    /// </summary>
    public static IReadOnlyList<EnvironmentTrust> Of(Installation installation)
    {
        var testCa = installation.IsTrial ? TestCa.Open(installation.DataFolder) : null;
        var all = installation
            .Landscape.Environments.Zip(installation.Settings.Environments)
            .Select(pair => Read(pair.First, pair.Second.Certificates, testCa))
            .ToList();
        KeepApart(all);
        return all;
    }

    private static EnvironmentTrust Read(
        InstalledEnvironment environment,
        TrustSettings settings,
        TestCa? testCa
    )
    {
        var place = $"Certificates of environment {environment.Name}";
        var anchors = CertificateFiles.Read($"{place}, Anchors", settings.Anchors);
        foreach (var anchor in anchors)
            if (!anchor.SubjectName.RawData.AsSpan().SequenceEqual(anchor.IssuerName.RawData))
                throw new StartRefused(
                    $"{place}: {anchor.Subject} is no root, since another issued it. Put it among the intermediates."
                );
        var intermediates = CertificateFiles.Read(
            $"{place}, Intermediates",
            settings.Intermediates
        );
        var lists = settings.RevocationLists.Select(text =>
            CrlAddress.Parse(text)
            ?? throw new StartRefused(
                $"{place}: '{text}' is neither an http address nor a file with a revocation list."
            )
        );
        // What anybody can issue with a command counts only where nothing is real.
        if (environment.Kind == EnvironmentKind.Test && testCa is not null)
        {
            anchors = [.. anchors, testCa.Root];
            intermediates = [.. intermediates, testCa.Issuer];
            lists = lists.Concat(testCa.Lists.Select(path => CrlAddress.Parse(path)!));
        }
        return new EnvironmentTrust(
            environment,
            settings,
            new EnterpriseCertificateTrust
            {
                Anchors = anchors,
                Intermediates = intermediates,
                Policies = Policies(environment.Kind, settings),
                RefusesEncryptionOnly = settings.RefuseEncryptionOnly,
            },
            [.. lists]
        );
    }

    private static CertificatePolicies Policies(EnvironmentKind kind, TrustSettings settings) =>
        settings.Policies.Count > 0
            ? new CertificatePolicies(settings.Policies)
            : CertificatePolicies.Default(kind);

    private static void KeepApart(IReadOnlyList<EnvironmentTrust> all)
    {
        var shared = all.SelectMany(trust =>
                trust.Trust.Anchors.Select(anchor => (trust.Environment.Kind, Anchor: anchor))
            )
            .GroupBy(entry => entry.Anchor.Thumbprint)
            .FirstOrDefault(group => group.Select(entry => entry.Kind).Distinct().Count() > 1);
        if (shared is not null)
            throw new StartRefused(
                $"The root {shared.First().Anchor.Subject} is configured for test and for production: test certificates would count in production."
            );
    }
}

using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Tokens;
using Portvakt.SelfService.Registered;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>Reads a given certificate and puts it to every check that the token server would.</summary>
internal sealed class ExamineCertificate(
    CertificateJudges judges,
    Landscape landscape,
    TimeProvider clock
)
{
    /// <summary>As many certificates as a grant may bring.</summary>
    private const int MostLinks = 5;

    /// <summary>The certificate with its verdict, which may be bad; a problem for a text that holds no certificate.</summary>
    public Outcome<ExaminedCertificate> Handle(
        string? text,
        Integration integration,
        InstalledEnvironment environment
    )
    {
        var given = PastedKeys.Recognise(text, locksToCertificate: true);
        if (Refusal(given) is { } problem)
            return problem;
        var now = clock.GetUtcNow();
        var chain = given.Certificates.Take(MostLinks).ToList();
        var summary = CertificateSummary.Read(chain[0]);
        var verdict = judges.Judge(environment, chain, now);
        var counterpart =
            verdict.Fault == CertificateFault.Untrusted
                ? judges.Counterpart(environment, landscape, chain, now)
                : null;
        return new ExaminedCertificate(
            chain,
            summary,
            given.Keys.Value?[0],
            CertificateExamination.Of(summary, verdict, counterpart, integration.Owner)
        );
    }

    private static Problem? Refusal(RecognisedKeys given)
    {
        if (given.Keys.Problems.FirstOrDefault() is { Code: var code })
        {
            if (code == Problems.KeyMissing)
                return At(Problems.CertificateMissing);
            if (code is Problems.KeyPrivate)
                return At(code);
            if (code is Problems.KeyTextTooLong)
                return At(code, PastedKeys.MaxLength);
        }
        if (given.Certificates.Count == 0)
            return At(Problems.CertificateUnreadable);
        return given.Keys.Value is { Count: > 1 } ? At(Problems.CertificateSeveral) : null;
    }

    private static Problem At(string code, params object?[] values) =>
        Problem.At("certificate", code, values);
}

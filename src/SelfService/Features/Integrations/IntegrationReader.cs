using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Registered;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Checks what was typed or sent about a client, the same for a new one and for a change.</summary>
internal sealed class IntegrationReader(PermittedScopes permitted)
{
    /// <summary>The kinds that this installation registers.</summary>
    private static readonly IntegrationKind[] Served =
    [
        IntegrationKind.Maskinporten,
        IntegrationKind.Idporten,
        IntegrationKind.Ansattporten,
        IntegrationKind.Krr,
        IntegrationKind.ApiKlient,
    ];

    public Outcome<IntegrationKind> ReadKind(string? word)
    {
        if (PlainText.Optional(word) is null)
            return Problem.At("kind", Problems.ChoiceMissing);
        return IntegrationKinds
            .Words.Read(word, "kind")
            .Then<IntegrationKind>(kind =>
                Served.Contains(kind)
                    ? kind
                    : Problem.At(
                        "kind",
                        Problems.KindNotServed,
                        kind.Word(),
                        string.Join(", ", Served.Select(k => k.Word()))
                    )
            );
    }

    /// <param name="keeper">Whose accesses count: the supplier's for a client that it registers for a customer.</param>
    /// <param name="kept">The scopes that are on the client already.</param>
    public async Task<Outcome<ReadIntegration>> Read(
        CreateIntegrationInput input,
        Outcome<IntegrationKind> kind,
        InstalledEnvironment environment,
        OrganisationId keeper,
        IReadOnlyCollection<ScopeName> kept,
        CancellationToken cancellation
    )
    {
        var known = kind.Ok ? kind.Value : IntegrationKind.Maskinporten;
        var properties = IntegrationProperties.Read(
            known,
            input.Name,
            input.Description,
            input.Lifetime
        );
        var labels = IntegrationLabels.Read(input.Team, input.Tags);
        List<Problem> problems = [.. kind.Problems, .. properties.Problems, .. labels.Problems];
        if (!kind.Ok)
            return problems;
        var settings = ClientSettingsReader.Read(known, input.Settings);
        var scopes = await permitted.Read(
            input.Scopes ?? [.. kept.Select(s => s.Value)],
            known,
            environment,
            keeper,
            kept,
            cancellation
        );
        problems.AddRange(settings.Problems);
        problems.AddRange(scopes.Problems);
        return problems.Count > 0
            ? problems
            : new ReadIntegration(
                properties.Value! with
                {
                    Settings = settings.Value!,
                    Team = labels.Value!.Team,
                    Tags = labels.Value.Tags,
                },
                scopes.Value!
            );
    }
}

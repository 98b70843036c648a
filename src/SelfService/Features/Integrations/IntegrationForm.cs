using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What stands in the form of an integration, as it was typed. Fields are named as on the wire, for the problems at them.</summary>
public sealed record IntegrationForm
{
    public string? Kind { get; init; }
    public string? Name { get; init; }
    public string? Description { get; init; }
    public string? Team { get; init; }
    public string? Tags { get; init; }
    public string? Lifetime { get; init; }
    public string? Customer { get; init; }
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The fields of kinds with which people sign in.</summary>
    public SignInFields SignIn { get; init; } = new();

    /// <summary>The kind that was chosen; Maskinporten for a word that is none.</summary>
    public IntegrationKind Chosen =>
        IntegrationKinds.Words.TryFind(Kind, out var kind) ? kind : IntegrationKind.Maskinporten;

    /// <summary>A form that nobody has filled in yet.</summary>
    public static IntegrationForm Empty(IntegrationKind kind) =>
        new() { Kind = kind.Word(), SignIn = SignInFields.Of(SignInFields.Proposed) };

    /// <summary>What was sent.</summary>
    public static IntegrationForm Read(PostedForm form) =>
        new()
        {
            Kind = form["kind"],
            Name = form["name"],
            // What machines send is kept as it is; people do not mean the line break at the end.
            Description = form["description"]?.Trim(),
            Team = form["team"],
            Tags = form["tags"],
            Lifetime = form["lifetime"],
            Customer = form[FindCustomer.Field],
            Scopes = form.All("scopes"),
            SignIn = SignInFields.Read(form),
        };

    /// <summary>An integration as it is.</summary>
    public static IntegrationForm Of(Integration integration) =>
        new()
        {
            Kind = integration.Kind.Word(),
            Name = integration.Name,
            Description = integration.Description,
            Team = integration.Team,
            Tags = string.Join(", ", integration.Tags),
            Lifetime = integration.TokenLifetime?.ToString(CultureInfo.InvariantCulture),
            SignIn = SignInFields.Of(RequestedSettings.For(integration.Settings)),
        };

    /// <summary>For the use cases.</summary>
    /// <param name="kept">The settings that stay where the kind has no fields; null for a new one.</param>
    public CreateIntegrationInput ToInput(ClientSettings? kept = null) =>
        new(Kind, Name, Description, Lifetime, kept is null ? Scopes : null)
        {
            Customer = Customer,
            Team = Team ?? "",
            Tags = Tags ?? "",
            Settings =
                Chosen.IsLogin() ? SignIn.ToSettings()
                : kept is null ? new RequestedSettings()
                : RequestedSettings.For(kept),
        };
}

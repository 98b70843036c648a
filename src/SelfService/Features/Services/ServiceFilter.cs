using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Services;

/// <summary>What narrows "Virksomhetens tjenester", as the address says it. An environment that is none narrows nothing.</summary>
/// <param name="Text">A part of the name, the prefix or the client id.</param>
/// <param name="Environment">Null for all.</param>
public sealed record ServiceFilter(string Text, InstalledEnvironment? Environment)
{
    public const string TextField = "q";
    public const string EnvironmentField = "miljo";

    /// <summary>Whether anything narrows the list.</summary>
    public bool Narrows => Text.Length > 0 || Environment is not null;

    /// <summary>The same in an address, after the question mark.</summary>
    public string Query =>
        string.Join(
            '&',
            new (string Field, string? Word)[]
            {
                (TextField, Text),
                (EnvironmentField, Environment?.Name.Value),
            }
                .Where(pair => !string.IsNullOrEmpty(pair.Word))
                .Select(pair => $"{pair.Field}={Uri.EscapeDataString(pair.Word!)}")
        );
}

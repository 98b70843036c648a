using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What narrows and orders the list of integrations, as the address says it. A word that is none narrows nothing.</summary>
/// <param name="Text">A part of the name, the client id, a tag or the other party's name or number.</param>
/// <param name="Active">Null for both.</param>
/// <param name="Unused">Only those that have long fetched no token.</param>
public sealed record IntegrationFilter(
    string Text,
    IntegrationKind? Kind,
    bool? Active,
    KeyState? Keys,
    string? Team,
    bool Unused,
    IntegrationOrder Order
)
{
    public const string TextField = "q";
    public const string KindField = "tjeneste";
    public const string StateField = "status";
    public const string KeysField = "nokkel";
    public const string TeamField = "team";
    public const string UseField = "bruk";
    public const string UnusedWord = "ubrukt";
    public const string OrderField = "sorter";
    private const string ActiveWord = "aktiv";
    private const string InactiveWord = "deaktivert";

    /// <summary>The words for the state of keys.</summary>
    public static WordList<KeyState> KeyStates { get; } =
        new(
            (KeyState.Valid, "gyldig"),
            (KeyState.ExpiringSoon, "snart"),
            (KeyState.Expired, "utlopt"),
            (KeyState.None, "ingen")
        );

    /// <summary>The words for the orders.</summary>
    public static WordList<IntegrationOrder> OrderWords { get; } =
        new(
            (IntegrationOrder.Name, "navn"),
            (IntegrationOrder.KeysEnd, "utloper"),
            (IntegrationOrder.Newest, "nyeste"),
            (IntegrationOrder.LastUsed, "brukt")
        );

    /// <summary>The words for active and deactivated.</summary>
    public static IReadOnlyList<string> StateWords { get; } = [ActiveWord, InactiveWord];

    /// <summary>Whether anything narrows the list.</summary>
    public bool Narrows =>
        Text.Length > 0
        || Kind is not null
        || Active is not null
        || Keys is not null
        || Team is not null
        || Unused;

    /// <summary>The word of the state; null for both.</summary>
    public string? StateWord =>
        Active switch
        {
            true => ActiveWord,
            false => InactiveWord,
            null => null,
        };

    /// <summary>The same in an address, after the question mark.</summary>
    public string Query =>
        string.Join(
            '&',
            new (string Field, string? Word)[]
            {
                (TextField, Text),
                (KindField, Kind?.Word()),
                (StateField, StateWord),
                (KeysField, Keys is { } keys ? KeyStates.Of(keys) : null),
                (TeamField, Team),
                (UseField, Unused ? UnusedWord : null),
                (OrderField, Order == IntegrationOrder.Name ? null : OrderWords.Of(Order)),
            }
                .Where(pair => !string.IsNullOrEmpty(pair.Word))
                .Select(pair => $"{pair.Field}={Uri.EscapeDataString(pair.Word!)}")
        );

    /// <summary>What the address of a request says.</summary>
    public static IntegrationFilter Read(HttpRequest request)
    {
        string? Word(string field) => PlainText.Optional(request.Query[field].FirstOrDefault());
        return new IntegrationFilter(
            Word(TextField) ?? "",
            IntegrationKinds.Words.TryFind(Word(KindField), out var kind) ? kind : null,
            Word(StateField) switch
            {
                ActiveWord => true,
                InactiveWord => false,
                _ => null,
            },
            KeyStates.TryFind(Word(KeysField), out var keys) ? keys : null,
            Word(TeamField),
            Word(UseField) == UnusedWord,
            OrderWords.TryFind(Word(OrderField), out var order) ? order : IntegrationOrder.Name
        );
    }
}

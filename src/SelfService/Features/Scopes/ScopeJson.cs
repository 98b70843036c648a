using System.Text.Json;
using System.Text.Json.Serialization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>
/// Writes a scope with its members in the order that the original has them in. Its translations are members too, which
/// is why this is written by hand.
/// </summary>
internal sealed class ScopeJson : JsonConverter<ShownScope>
{
    public override ShownScope Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => throw new NotSupportedException("scopes are read as ScopeBody");

    public override void Write(
        Utf8JsonWriter writer,
        ShownScope value,
        JsonSerializerOptions options
    )
    {
        var scope = value.Scope;
        writer.WriteStartObject();
        writer.WriteString("prefix"u8, scope.Name.Prefix);
        writer.WriteString("description"u8, scope.Description.Default);
        writer.WriteString("subscope"u8, scope.Name.Subscope);
        if (scope.LongDescription is { Default.Length: > 0 } more)
            writer.WriteString("long_description"u8, more.Default);
        WriteTagged(writer, "description", scope.Description);
        WriteTagged(writer, "long_description", scope.LongDescription);
        writer.WriteBoolean("active"u8, scope.Active);
        writer.WriteString("created"u8, TimeText.Of(scope.Created));
        writer.WriteString("last_updated"u8, TimeText.Of(scope.LastUpdated));
        writer.WriteStartArray("allowed_integration_types"u8);
        foreach (var kind in scope.AllowedKinds)
            writer.WriteStringValue(kind.Word());
        writer.WriteEndArray();
        writer.WriteString("owner_orgno"u8, scope.Owner.WireForm);
        writer.WriteString("token_type"u8, ScopeWords.TokenForms.Of(scope.TokenForm));
        writer.WriteString("visibility"u8, ScopeWords.Visibilities.Of(scope.Visibility));
        WriteDemands(writer, scope.Demands);
        WriteText(writer, "delegation_source", scope.DelegationSource);
        writer.WriteNumber("at_max_age"u8, scope.MaxTokenLifetime);
        writer.WriteNumber("authorization_max_lifetime"u8, scope.MaxAuthorizationLifetime);
        writer.WriteBoolean("accessible_for_all"u8, scope.AccessibleForAll);
        writer.WriteString("name"u8, scope.Name.Value);
        WriteText(writer, "enforced_aud_for_access_token", scope.EnforcedAudience);
        if (scope.SenderConstrained)
            writer.WriteBoolean("sender_constrained"u8, true);
        if (value.EffectiveAt is { } at)
            writer.WriteString("effective_at"u8, TimeText.Of(at));
        writer.WriteEndObject();
    }

    private static void WriteDemands(Utf8JsonWriter writer, ScopeDemands demands)
    {
        writer.WriteBoolean("requires_user_authentication"u8, demands.UserAuthentication);
        writer.WriteBoolean("requires_user_consent"u8, demands.UserConsent);
        writer.WriteBoolean("requires_pseudonymous_tokens"u8, demands.PseudonymousTokens);
    }

    private static void WriteTagged(Utf8JsonWriter writer, string member, LanguageMap? texts)
    {
        foreach (var (tag, text) in texts?.Tagged ?? new Dictionary<string, string>())
            writer.WriteString($"{member}#{tag}", text);
    }

    private static void WriteText(Utf8JsonWriter writer, string member, string? text)
    {
        if (text is not null)
            writer.WriteString(member, text);
    }
}

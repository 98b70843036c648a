using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;

namespace Portvakt.Store.Mappings;

/// <summary>How the domain's value types lie in columns, for both databases alike.</summary>
internal static class Conversions
{
    public static void Apply(ModelConfigurationBuilder configuration)
    {
        // SQLite cannot order DateTimeOffset; a number orders everywhere.
        configuration.Properties<DateTimeOffset>().HaveConversion<Millis>();
        configuration
            .Properties<OrganisationId>()
            .HaveConversion<OrganisationText>()
            .HaveMaxLength(40);
        configuration
            .Properties<EnvironmentName>()
            .HaveConversion<EnvironmentText>()
            .HaveMaxLength(20);
        configuration
            .Properties<ScopeName>()
            .HaveConversion<ScopeText>()
            .HaveMaxLength(ScopeName.MaxLength);
        configuration.Properties<LanguageMap>().HaveConversion<LanguageMapJson>();
        configuration
            .Properties<IReadOnlyList<string>>()
            .HaveConversion<WordsJson, ListComparer<string>>();
        configuration
            .Properties<IReadOnlyList<Guid>>()
            .HaveConversion<IdsJson, ListComparer<Guid>>();
        configuration.Properties<CaseNumber>().HaveConversion<CaseText>().HaveMaxLength(9);
        configuration.Properties<CaseWish>().HaveConversion<CaseWishJson, JsonComparer<CaseWish>>();
        configuration
            .Properties<IReadOnlyList<IntegrationKind>>()
            .HaveConversion<KindsJson, ListComparer<IntegrationKind>>();
        configuration
            .Properties<ClientSettings>()
            .HaveConversion<ClientSettingsJson, JsonComparer<ClientSettings>>();
        configuration
            .Properties<IReadOnlyList<MercantileContact>>()
            .HaveConversion<ContactsJson, ListComparer<MercantileContact>>();
        configuration.Properties<Enum>().HaveConversion<string>();
    }

    /// <summary>Names of enum members rather than numbers, and nothing of what was left out.</summary>
    internal static readonly JsonSerializerOptions Words = new()
    {
        Converters = { new JsonStringEnumConverter() },
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private static T Json<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);

    private sealed class Millis()
        : ValueConverter<DateTimeOffset, long>(
            time => time.ToUnixTimeMilliseconds(),
            millis => DateTimeOffset.FromUnixTimeMilliseconds(millis)
        );

    private sealed class OrganisationText()
        : ValueConverter<OrganisationId, string>(
            id => id.ToString(),
            text => OrganisationId.Of(text)
        );

    private sealed class EnvironmentText()
        : ValueConverter<EnvironmentName, string>(
            name => name.Value,
            text => EnvironmentName.Of(text)
        );

    private sealed class ScopeText()
        : ValueConverter<ScopeName, string>(name => name.Value, text => ScopeName.Of(text));

    private sealed class LanguageMapJson()
        : ValueConverter<LanguageMap, string>(map => Json(map), json => Json<LanguageMap>(json));

    private sealed class WordsJson()
        : ValueConverter<IReadOnlyList<string>, string>(
            words => Json(words),
            json => Json<List<string>>(json)
        );

    private sealed class IdsJson()
        : ValueConverter<IReadOnlyList<Guid>, string>(
            ids => Json(ids),
            json => Json<List<Guid>>(json)
        );

    private sealed class CaseText()
        : ValueConverter<CaseNumber, string>(number => number.Value, text => CaseNumber.Of(text));

    private sealed class CaseWishJson()
        : ValueConverter<CaseWish, string>(
            wish => JsonSerializer.Serialize(wish, Words),
            json => JsonSerializer.Deserialize<CaseWish>(json, Words)!
        );

    private sealed class KindsJson()
        : ValueConverter<IReadOnlyList<IntegrationKind>, string>(
            kinds => Json(kinds.Select(k => k.ToString())),
            json => Json<List<string>>(json).ConvertAll(k => Enum.Parse<IntegrationKind>(k))
        );

    private sealed class ContactsJson()
        : ValueConverter<IReadOnlyList<MercantileContact>, string>(
            contacts => JsonSerializer.Serialize(contacts, Words),
            json => JsonSerializer.Deserialize<List<MercantileContact>>(json, Words)!
        );

    /// <summary>Equal when they would be stored alike.</summary>
    private sealed class JsonComparer<T>()
        : ValueComparer<T>(
            (a, b) => Json(a) == Json(b),
            value => Json(value).GetHashCode(StringComparison.Ordinal),
            value => value
        )
        where T : class;

    private sealed class ListComparer<T>()
        : ValueComparer<IReadOnlyList<T>>(
            (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)),
            list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
            list => list.ToList()
        );
}

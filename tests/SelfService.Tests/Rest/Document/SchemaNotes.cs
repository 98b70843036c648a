using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Tests.Rest.Document;

/// <summary>Says of each member of a body what its attributes say.</summary>
internal static class SchemaNotes
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static async Task Apply(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken stop
    )
    {
        schema.Type &= ~JsonSchemaType.Null;
        if (context.JsonTypeInfo.Kind != JsonTypeInfoKind.Object || schema.Properties is null)
            return;
        schema.Required = new HashSet<string>();
        foreach (var member in context.JsonTypeInfo.Properties)
        {
            if (member.IsExtensionData)
            {
                AllowLike(schema, member);
                continue;
            }
            if (schema.Properties.TryGetValue(member.Name, out var property))
                Apply(schema, member, property);
            if (
                await SharedSchemas.Of(
                    member.PropertyType,
                    context.Document!,
                    type => context.GetOrCreateSchemaAsync(type, null, stop)
                ) is
                { } shared
            )
                Refer((OpenApiSchema)schema.Properties[member.Name], shared);
        }
    }

    private static void Apply(OpenApiSchema whole, JsonPropertyInfo member, IOpenApiSchema property)
    {
        var source = (PropertyInfo)member.AttributeProvider!;
        if (IsRequired(source))
            whole.Required!.Add(member.Name);
        if (property is not OpenApiSchema schema)
            return;
        schema.Type &= ~JsonSchemaType.Null;
        schema.ReadOnly = source.IsDefined(typeof(ServerSetAttribute));
        schema.Description = source.GetCustomAttribute<DescriptionAttribute>()?.Description;
        if (source.GetCustomAttribute<WordsAttribute>() is { } words)
            Restrict(schema, Words(words));
        if (source.GetCustomAttribute<AllowedValuesAttribute>() is { } allowed)
            Restrict(schema, allowed.Values.Cast<string>());
    }

    private static void AllowLike(OpenApiSchema whole, JsonPropertyInfo member)
    {
        var source = (PropertyInfo)member.AttributeProvider!;
        whole.PatternProperties = new Dictionary<string, IOpenApiSchema>
        {
            [source.GetCustomAttribute<MembersLikeAttribute>()!.Pattern] = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
            },
        };
    }

    /// <summary>A list of bodies; its own notes stay.</summary>
    private static void Refer(OpenApiSchema property, IOpenApiSchema shared) =>
        property.Items = shared.Items;

    /// <summary>What every answer has, or whoever sends it must: what is neither nullable nor left to choice.</summary>
    private static bool IsRequired(PropertyInfo member) =>
        !member.IsDefined(typeof(MayBeLeftOutAttribute))
        && (
            member.IsDefined(typeof(RequiredAttribute))
            || Nullability.Create(member).ReadState == NullabilityState.NotNull
        );

    private static void Restrict(OpenApiSchema schema, IEnumerable<string> words)
    {
        var target = schema.Items as OpenApiSchema ?? schema;
        target.Enum = [.. words.Select(word => (JsonNode)word)];
    }

    /// <summary>Plain words, or those of a WordList.</summary>
    private static IEnumerable<string> Words(WordsAttribute words)
    {
        const BindingFlags statics = BindingFlags.Static | BindingFlags.Public;
        var value =
            words.Holder.GetProperty(words.Member, statics)?.GetValue(null)
            ?? words.Holder.GetField(words.Member, statics)!.GetValue(null)!;
        return value as IEnumerable<string>
            ?? (IEnumerable<string>)value.GetType().GetProperty("All")!.GetValue(value)!;
    }
}

namespace Portvakt.SelfService.Features.ApiReference;

/// <summary>An operation as the API's document tells of it.</summary>
/// <param name="Group">The heading that it is listed under.</param>
/// <param name="Path">With holes: /api/v1/clients/{clientId}.</param>
/// <param name="Scopes">Any one of them opens it; none for what is public.</param>
/// <param name="Takes">Null for one that reads no body.</param>
/// <param name="Refusals">Statuses with what they mean.</param>
public sealed record ApiOperation(
    string Id,
    string Group,
    string Method,
    string Path,
    string Summary,
    string Details,
    IReadOnlyList<string> Scopes,
    IReadOnlyList<ApiMember> Parameters,
    ApiBodyShape? Takes,
    ApiBodyShape? Gives,
    IReadOnlyList<(string Status, string Text)> Refusals
)
{
    /// <summary>The address of the document's example.</summary>
    public string Example
    {
        get
        {
            var path = Parameters
                .Where(p => p.Place == "path")
                .Aggregate(Path, (text, p) => text.Replace($"{{{p.Name}}}", p.Example));
            var query = Parameters
                .Where(p => p is { Place: "query", Example.Length: > 0 })
                .Select(p => $"{p.Name}={Uri.EscapeDataString(p.Example)}");
            return string.Join('?', new[] { path, string.Join('&', query) }.Where(s => s != ""));
        }
    }
}

/// <summary>A body as the document tells of it.</summary>
/// <param name="Members">Empty for what is plain text or anything at all.</param>
public sealed record ApiBodyShape(
    string MediaType,
    bool IsList,
    IReadOnlyList<ApiMember> Members,
    string Example
);

/// <summary>A member of a body, or a parameter.</summary>
/// <param name="Name">Of a member within another, the whole way to it: keys[].kid.</param>
/// <param name="Place">path, query or header; empty for a member of a body.</param>
/// <param name="Kind">Such as string, integer, or string[].</param>
/// <param name="Limits">Words, lengths and ranges.</param>
public sealed record ApiMember(
    string Name,
    string Place,
    string Kind,
    bool Required,
    string Text,
    string Limits,
    string Example
);

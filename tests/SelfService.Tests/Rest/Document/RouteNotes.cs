using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Tests.Rest.Document;

/// <summary>What a route says of itself.</summary>
internal sealed class RouteNotes(string method, string path, IList<object> metadata)
{
    public OperationNotes? Operation => Last<OperationNotes>();

    public TakenBody? Takes => Last<TakenBody>();

    public GivenBody? Gives => Last<GivenBody>();

    public bool IsTagged => Last<TaggedNote>() is not null;

    public bool IsConditional => Last<ConditionalNote>() is not null;

    public bool IsOnce => Last<OnceNote>() is not null;

    public bool IsLimited => Last<LimitedNote>() is not null;

    public bool IsPaged => Parameters.Any(p => p.Name == "page_size");

    public bool IsChange => method != "GET";

    /// <summary>Those of the query, and those of the path that its pattern has.</summary>
    public IEnumerable<ApiParameter> Parameters =>
        metadata
            .OfType<ApiParameter>()
            .Where(parameter => parameter.InQuery || IsInPath(parameter.Name));

    /// <summary>Its row of the matrix.</summary>
    public Requirement Row => Permissions.Of(Last<OperationMetadata>()!.Operation);

    /// <summary>Whether the pattern has it, with or without what it must look like.</summary>
    private bool IsInPath(string name) =>
        path.Contains($"{{{name}}}") || path.Contains($"{{{name}:");

    private T? Last<T>() => metadata.OfType<T>().LastOrDefault();
}

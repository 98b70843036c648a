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

    public bool IsPaged => Parameters.Any(p => p.Name == "cursor");

    public bool IsChange => method != "GET";

    /// <summary>Those of the query, and those of the path that its pattern has.</summary>
    public IEnumerable<ApiParameter> Parameters =>
        metadata
            .OfType<ApiParameter>()
            .Where(parameter => parameter.InQuery || path.Contains($"{{{parameter.Name}}}"));

    /// <summary>Its row of the matrix.</summary>
    public Requirement Row => Permissions.Of(Last<OperationMetadata>()!.Operation);

    private T? Last<T>() => metadata.OfType<T>().LastOrDefault();
}

namespace Portvakt.SelfService.Rest;

/// <summary>What the API's document says of an operation.</summary>
/// <param name="Id">Unique among all operations; also the last part of its address in the reference.</param>
/// <param name="Summary">A few words.</param>
/// <param name="Details">What cannot be seen from the rest; empty when there is nothing.</param>
internal sealed record OperationNotes(string Id, string Summary, string Details);

/// <summary>The body that an operation reads.</summary>
/// <param name="Example">One that works, as it is on the wire.</param>
/// <param name="MediaType">The type that the body is sent as.</param>
/// <param name="Required">Whether there must be one.</param>
internal sealed record TakenBody(Type Type, string Example, string MediaType, bool Required = true);

/// <summary>The body that an operation answers with.</summary>
/// <param name="Example">One of the shape that the example of the request is answered with.</param>
internal sealed record GivenBody(Type Type, string Example);

/// <summary>Marks an operation whose answer has an ETag.</summary>
internal sealed record TaggedNote;

/// <summary>Marks an operation that heeds If-Match.</summary>
internal sealed record ConditionalNote;

/// <summary>Marks an operation that is refused when it is done too often.</summary>
internal sealed record LimitedNote;

/// <summary>Marks an operation that takes an Idempotency-Key.</summary>
internal sealed record OnceNote;

namespace Portvakt.Domain.Delegations;

/// <summary>What a consent is about.</summary>
/// <param name="Type">Usually urn:altinn:resource.</param>
/// <param name="Value">The resource's identifier.</param>
public sealed record ConsentResource(string Type, string Value);

namespace Portvakt.SelfService.Rest;

/// <summary>What the fields of a use case are called on the wire.</summary>
/// <param name="Object">objectName in error bodies: Client, Scope.</param>
/// <param name="Names">Pairs of the use case's name and the wire's; others are the same in both.</param>
internal sealed record FieldNames(string Object, params (string Field, string Name)[] Names)
{
    /// <summary>For requests that are about no object of their own.</summary>
    public static readonly FieldNames Request = new("Request");

    public string Of(string field) => Array.Find(Names, pair => pair.Field == field).Name ?? field;
}

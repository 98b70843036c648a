namespace Portvakt.Domain.Delegations;

/// <summary>What a delegation source said: something, nothing, or that it could not be asked.</summary>
/// <param name="Reached">False when nobody knows, which must never pass for a yes or a no.</param>
/// <param name="Value">Null for nothing.</param>
public readonly record struct SourceAnswer<T>(bool Reached, T? Value)
    where T : class
{
    public static SourceAnswer<T> Unreachable => new(false, null);

    public static SourceAnswer<T> Nothing => new(true, null);

    public static implicit operator SourceAnswer<T>(T value) => new(true, value);
}

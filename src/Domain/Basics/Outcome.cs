using System.Diagnostics.CodeAnalysis;

namespace Portvakt.Domain.Basics;

/// <summary>Either a value or the problems that stand in its way.</summary>
/// <typeparam name="T">What success gives.</typeparam>
public sealed class Outcome<T>
    where T : notnull
{
    private Outcome(T? value, IReadOnlyList<Problem> problems)
    {
        Value = value;
        Problems = problems;
    }

    /// <summary>The value; null when there are problems.</summary>
    public T? Value { get; }

    /// <summary>Empty on success.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Ok => Problems.Count == 0;

    /// <summary>Passes a success on, or the problems as they are.</summary>
    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next)
        where TNext : notnull => Ok ? next(Value) : Outcome<TNext>.Failed(Problems);

    public static Outcome<T> Failed(IReadOnlyList<Problem> problems) =>
        problems.Count == 0
            ? throw new ArgumentException("a failure names its problem", nameof(problems))
            : new(default, problems);

    public static implicit operator Outcome<T>(T value) => new(value, []);

    public static implicit operator Outcome<T>(Problem problem) => new(default, [problem]);

    public static implicit operator Outcome<T>(List<Problem> problems) => Failed(problems);
}

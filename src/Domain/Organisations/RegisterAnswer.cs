namespace Portvakt.Domain.Organisations;

/// <summary>What a register says about a number.</summary>
/// <param name="Unit">The unit; null when the register does not show one.</param>
/// <param name="KnowsAll">
/// Whether there is no such unit when none is shown. False where the register is not filled or could not be asked: then a
/// number that it does not show may well belong to somebody.
/// </param>
public readonly record struct RegisterAnswer(RegisterUnit? Unit, bool KnowsAll)
{
    /// <summary>The answer of a register that could not be asked.</summary>
    public static RegisterAnswer Unreachable => new(null, KnowsAll: false);
}

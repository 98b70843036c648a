namespace Portvakt.Domain.Organisations;

/// <summary>One record of a file of the register: a unit, or what is wrong with it.</summary>
/// <param name="Ordinal">Its place in the file, from 1.</param>
/// <param name="Unit">Null when the record is faulty.</param>
/// <param name="Fault">What is wrong, in English and without repeating the record; null when nothing is.</param>
public readonly record struct RegisterRecord(long Ordinal, RegisterUnit? Unit, string? Fault);

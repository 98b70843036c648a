namespace Portvakt.Domain.Basics;

/// <summary>By which door a change came in; every event says it.</summary>
public enum Via
{
    Page,
    Api,
    CommandLine,
    Job,
}
